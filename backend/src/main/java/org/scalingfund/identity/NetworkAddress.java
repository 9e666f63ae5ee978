package org.scalingfund.identity;

/** Where a request comes from, as its connection or a trusted proxy says. */
public record NetworkAddress(String text) {
    private static final int GROUPS_OF_A_NETWORK = 4;

    /** What attempts are counted under: of an IPv6 address the first half, because one home has all of the second. */
    String counted() {
        if (!text.contains(":") || text.contains(".")) {
            return text;
        }
        var zone = text.indexOf('%');
        var halves = (zone < 0 ? text : text.substring(0, zone)).split("::", 2);
        var groups = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        var network = new StringBuilder();
        for (var i = 0; i < GROUPS_OF_A_NETWORK; i++) {
            network.append(i < groups.length ? Integer.toHexString(Integer.parseInt(groups[i], 16)) : "0")
                    .append(':');
        }
        return network.toString();
    }
}
