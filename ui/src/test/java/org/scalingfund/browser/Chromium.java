package org.scalingfund.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/** The one browser of a test run; closed with the run. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        // The headless mode that draws as the window does; the old one is gone from Debian's build.
                        .setHeadless(false)
                        .setArgs(List.of(
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-dev-shm-usage",
                                "--hide-scrollbars",
                                "--font-render-hinting=none")));
    }

    Browser browser() {
        return browser;
    }

    private static Path installed() {
        var told = System.getenv("SCALINGFUND_CHROMIUM");
        var path = Path.of(told == null || told.isBlank() ? "/usr/bin/chromium" : told);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException(
                    "No Chromium at " + path + ". Install it, or name it by SCALINGFUND_CHROMIUM.");
        }
        return path;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
