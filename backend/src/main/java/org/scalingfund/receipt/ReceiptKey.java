package org.scalingfund.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The public half of a key that signs receipts, or once did. */
public record ReceiptKey(PublicKey key) {
    static final String ALGORITHM = "Ed25519";

    private static final int BYTES_OF_ID = 8;
    private static final int PEM_LINE = 64;

    static ReceiptKey of(byte[] encoded) {
        try {
            return new ReceiptKey(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    /** What receipts call it: the beginning of its SHA-256, so that a name never stands for another key. */
    public String id() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(hash, 0, BYTES_OF_ID);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** As other programs read it. */
    public String pem() {
        var lines = Base64.getMimeEncoder(PEM_LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(key.getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
    }

    boolean fits(ReceiptFile receipt) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(receipt.canonical());
            return check.verify(receipt.signature());
        } catch (SignatureException noSignatureAtAll) {
            return false;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
