package org.scalingfund.database;

/**
 * Where a database is and the two roles that use it: the owner runs the migrations, the product works as the other,
 * which owns nothing and bypasses no policy.
 */
public record Database(String url, String ownerName, String ownerPassword, String productName, String productPassword) {

    /** Without the passwords, for it may be logged. */
    @Override
    public String toString() {
        return url;
    }
}
