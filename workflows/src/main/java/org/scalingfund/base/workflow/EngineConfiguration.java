package org.scalingfund.base.workflow;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.interceptor.DelegateInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine, embedded on the product's own data source and transactions, so that a deed and its move in the process
 * stand or fall together (ADR 0001). Its tables are made by the migrations, in a schema of their own.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {
    private static final String SCHEMA = "camunda";

    @Bean
    SpringProcessEngineConfiguration engineOptions(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            DelegateInterceptor interceptor,
            TenantIdProvider tenants,
            JobExecutor executor,
            InstantSource clock)
            throws IOException {
        var options = new SpringProcessEngineConfiguration();
        options.setDataSource(dataSource);
        options.setTransactionManager(transactions);
        options.setDatabaseType("postgres");
        options.setDatabaseSchema(SCHEMA);
        options.setDatabaseTablePrefix(SCHEMA + ".");
        options.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        options.setIdGenerator(new StrongUuidGenerator());
        // Enough to draw where a case stands. What counts in law is the activity log.
        options.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        options.setHistoryEventProducer(new ProductTimeHistory(clock));
        // Cases older than the models' time to live are removed at night.
        options.setHistoryCleanupBatchWindowStartTime("01:00");
        options.setHistoryCleanupBatchWindowEndTime("04:00");
        options.setMetricsEnabled(false);
        options.setTaskMetricsEnabled(false);
        options.setDbMetricsReporterActivate(false);
        options.setAuthorizationEnabled(false);
        options.setDelegateInterceptor(interceptor);
        options.setTenantIdProvider(tenants);
        options.setJobExecutor(executor);
        options.setJobExecutorActivate(false);
        options.setJobExecutorDeploymentAware(true);
        options.setDeploymentName("models");
        options.setDeploymentResources(models());
        options.setDeployChangedOnly(true);
        return options;
    }

    /**
     * Small, for a step is a few statements; a timer is seen at most five seconds late on a quiet day. What a killed node
     * had taken is taken anew after {@code stepsLost}. A step that lasts longer and is taken twice is done once: the
     * second to commit meets a step that is gone, and is undone.
     */
    @Bean
    JobExecutor jobExecutor(EngineSettings settings) {
        var executor = new DefaultJobExecutor();
        executor.setCorePoolSize(3);
        executor.setMaxPoolSize(6);
        executor.setQueueSize(10);
        executor.setMaxJobsPerAcquisition(5);
        executor.setWaitTimeInMillis(1_000);
        executor.setMaxWait(5_000);
        executor.setMaxBackoff(30_000);
        executor.setLockTimeInMillis(Math.toIntExact(settings.stepsLost().toMillis()));
        return executor;
    }

    @Bean
    @DependsOnDatabaseInitialization
    Engine engine(SpringProcessEngineConfiguration engineOptions, ApplicationContext context) {
        // Finds the steps that the models name, and leaves transactions to the product.
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engineOptions);
        factory.setApplicationContext(context);
        return Engine.builtBy(() -> built(factory));
    }

    private static ProcessEngine built(ProcessEngineFactoryBean factory) {
        try {
            return factory.getObject();
        } catch (Exception failed) {
            throw new IllegalStateException("The process engine cannot start", failed);
        }
    }

    private static Resource[] models() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var processes = resolver.getResources("classpath*:processes/*.bpmn");
        var decisions = resolver.getResources("classpath*:decisions/*.dmn");
        return Stream.of(processes, decisions).flatMap(Arrays::stream).toArray(Resource[]::new);
    }
}
