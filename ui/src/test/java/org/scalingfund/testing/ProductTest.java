package org.scalingfund.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.scalingfund.ScalingFund;
import org.scalingfund.demo.LoadedDemonstration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole product on a real PostgreSQL, on a port of its own. All such tests share one context and one
 * database: each makes its own funder's space with {@link Stage}. The clock's work is done by hand, with
 * {@code DueSteps}. Files are shown to a {@link ScannerStandIn}, which is well unless a test says otherwise.
 */
@Tag("data")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ScalingFund.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "scalingfund.engine.jobs=false",
            "scalingfund.mail.dispatch=false",
            "scalingfund.clamav.again=false",
            "scalingfund.mail.developer-mailbox=true",
            "scalingfund.demo=false",
            "scalingfund.files=target/test-files",
            "scalingfund.address=http://localhost:8080",
            "vaadin.productionMode=true"
        })
@ContextConfiguration(initializers = {TestDatabase.class, ScannerStandIn.OfTheProduct.class})
@AutoConfigureMockMvc
@Import({Stage.class, Letters.class, OpenFiles.class, TimeOfVisit.class, Sessions.class, LoadedDemonstration.class})
public @interface ProductTest {}
