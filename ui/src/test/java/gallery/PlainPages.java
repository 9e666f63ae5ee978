package gallery;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page without Vaadin, on the same style sheets. */
@RestController
class PlainPages {
    /** Ends the caller's session, as a night's sleep would. */
    @GetMapping("/end")
    String end(HttpSession session) {
        session.invalidate();
        return "ended";
    }

    @GetMapping(path = "/plain", produces = MediaType.TEXT_HTML_VALUE)
    String plain() {
        return """
                <!doctype html>
                <html lang="en" data-accent="plum">
                <head><meta charset="utf-8"><title>Open rounds – Harbour Fund</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <script src="/components/colours.js"></script>
                <link rel="stylesheet" href="/face.css"><link rel="stylesheet" href="/components.css">
                <script type="module" src="/components/face.js"></script></head>
                <body class="frame">
                <a class="skip-link" href="#main">Skip to main content</a>
                <header class="frame-header"><a class="frame-funder" href="/plain">Harbour Fund</a>
                <div class="frame-tools"><button class="link-button" data-colours-switch type="button">Light or dark</button>
                <a href="#main">Sign in</a></div></header>
                <main class="frame-main" id="main" tabindex="-1"><div class="frame-content">
                <div class="page-title"><h1>Scaling what helps people live at home</h1>
                <p class="lead">Up to £250,000 over three years for councils and social enterprises.</p></div>
                <div class="error-summary" role="alert" tabindex="-1" aria-labelledby="p"><h2 id="p">There is a problem</h2>
                <ul><li><a href="#email">Enter an e-mail address, such as name@example.org</a></li></ul></div>
                <p><span class="tag tone-good"><span class="icon icon-check" aria-hidden="true"></span>Open until 3 July 2026, 17:00</span></p>
                <h2>What it pays for</h2>
                <ul><li>Bringing an innovation that works to more places</li><li>People who lead the change</li></ul>
                <form><div class="field wrong"><label for="email">E-mail address</label>
                <p class="hint" id="hint">We write only about this application.</p>
                <p class="field-error" id="error">Enter an e-mail address, such as name@example.org</p>
                <input id="email" type="email" autocomplete="email" aria-describedby="hint error" aria-invalid="true"></div>
                <fieldset><legend>Where do you work?</legend>
                <label class="choice"><input type="radio" name="where"> England</label>
                <label class="choice"><input type="radio" name="where"> Wales</label></fieldset>
                <div class="button-row"><button class="button primary" type="button">Start an application</button>
                <a class="button" href="#main">Check if you can apply</a></div></form>
                <dl class="summary-list"><div class="summary-row"><dt>Opens</dt><dd>4 May 2026, 09:00</dd></div>
                <div class="summary-row"><dt>Closes</dt><dd>3 July 2026, 17:00 BST</dd></div></dl>
                </div></main><footer class="frame-footer">Scaling Fund</footer></body></html>
                """;
    }
}
