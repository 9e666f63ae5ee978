package org.scalingfund.tenancy;

import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInvocation;
import org.scalingfund.base.AllowedTo;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Transactions outside, the question who may inside: the roles are those the transaction found on entering. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = Ordered.HIGHEST_PRECEDENCE)
class TenancyConfiguration {

    @Bean
    TenantTransactions transactionManager(DataSource dataSource, Standpoints standpoints) {
        return new TenantTransactions(dataSource, standpoints);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor allowedTo(ObjectProvider<Access> access) {
        var annotated = new ComposablePointcut(AnnotationMatchingPointcut.forMethodAnnotation(AllowedTo.class));
        AuthorizationManager<MethodInvocation> manager = (signedIn, call) -> {
            var allowed = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), AllowedTo.class);
            return new AuthorizationDecision(
                    allowed != null && access.getObject().has(allowed.value()));
        };
        var interceptor = new AuthorizationManagerBeforeMethodInterceptor(annotated, manager);
        interceptor.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return interceptor;
    }
}
