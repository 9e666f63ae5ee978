package org.scalingfund.receipt;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/** Both halves of the key that signs receipts; the private one leaves this object only for its row in the database. */
final class SigningKey {
    private final ReceiptKey published;
    private final PrivateKey secret;

    private SigningKey(ReceiptKey published, PrivateKey secret) {
        this.published = published;
        this.secret = secret;
    }

    static SigningKey generate() {
        try {
            var pair = KeyPairGenerator.getInstance(ReceiptKey.ALGORITHM).generateKeyPair();
            return new SigningKey(new ReceiptKey(pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static SigningKey of(ReceiptKey published, byte[] secret) {
        try {
            var key = KeyFactory.getInstance(ReceiptKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret));
            return new SigningKey(published, key);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    ReceiptKey published() {
        return published;
    }

    byte[] encoded() {
        return secret.getEncoded();
    }

    byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance(ReceiptKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
