package org.scalingfund.testing;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A person at a browser, as far as the server can tell: signs in, opens a page as Vaadin's client does, signs out. */
public final class Visitor {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*?value=\"([^\"]+)\"");
    private static final Pattern PAGE_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String BROWSER = "&v-sh=1080&v-sw=1920&v-wh=900&v-ww=1400&v-bh=900&v-bw=1400&v-tzo=0&v-rtzo=0"
            + "&v-dstd=0&v-dston=false&v-tzid=Europe%2FLondon&v-td=false&v-pr=1&v-cs=light&v-tn=lumo";

    private final HttpClient client;
    private final Program product;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String pageToken = "";

    public Visitor(HttpClient client, Program product) {
        this.client = client;
        this.product = product;
    }

    public void signIn(String email, String password) throws IOException, InterruptedException {
        var token = found(FORM_TOKEN, get("/sign-in"));
        var answer = post(
                "/sign-in",
                "application/x-www-form-urlencoded",
                "email=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token));
        var next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || next.contains("sign-in")) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode() + " " + next);
        }
    }

    /** Opens the page at {@code path} (without a slash before it) and returns what the server says is on it. */
    public String open(String path) throws IOException, InterruptedException {
        pageToken = found(PAGE_TOKEN, get("/" + path));
        var begun = json.readTree(get("/?v-r=init&location=" + encoded(path) + "&query=" + BROWSER));
        var settings = begun.get("appConfig");
        var uidl = settings.get("uidl");
        var navigate = Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route", path,
                        "query", "",
                        "appShellTitle", "",
                        "historyState", Map.of("idx", 0),
                        "trigger", ""));
        var message = Map.of(
                "csrfToken",
                uidl.get("Vaadin-Security-Key").asString(),
                "rpc",
                new Object[] {navigate},
                "syncId",
                uidl.get("syncId").asInt(),
                "clientId",
                0);
        var answer = post(
                "/?v-r=uidl&v-uiId=" + settings.get("v-uiId").asInt(),
                "application/json; charset=UTF-8",
                json.writeValueAsString(message));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No page " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    public void signOut() throws IOException, InterruptedException {
        if (pageToken.isEmpty()) {
            pageToken = found(FORM_TOKEN, get("/sign-in"));
        }
        var answer = post("/logout", "application/x-www-form-urlencoded", "_csrf=" + encoded(pageToken));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Not signed out: " + answer.statusCode());
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = send(request(path).header("Accept", "text/html,application/json"));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No page " + path + ": " + answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse("") + "\n" + product.log());
        }
        return answer.body();
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(product.address(path)).header("User-Agent", "Mozilla/5.0 Chrome/140.0");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var parts = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(parts[0], parts[1]);
        }
        return answer;
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("Not on the page: " + pattern + "\n" + page);
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
