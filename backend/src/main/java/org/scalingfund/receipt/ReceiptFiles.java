package org.scalingfund.receipt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.Receipt;
import org.scalingfund.application.ReceiptAddresses;
import org.scalingfund.application.Submissions;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.Tenants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts as files for those whose applications they are of, and the check for whoever holds one. */
@Service
public class ReceiptFiles {
    /** Several times what the longest title and names come to. */
    public static final int MOST_CHARACTERS = 10_000;

    private final Submissions submissions;
    private final ReceiptAddresses addresses;
    private final ReceiptKeys keys;
    private final ReceiptKeyRepository repository;
    private final CurrentTenant current;
    private final Tenants tenants;

    ReceiptFiles(
            Submissions submissions,
            ReceiptAddresses addresses,
            ReceiptKeys keys,
            ReceiptKeyRepository repository,
            CurrentTenant current,
            Tenants tenants) {
        this.submissions = submissions;
        this.addresses = addresses;
        this.keys = keys;
        this.repository = repository;
        this.current = current;
        this.tenants = tenants;
    }

    /** The signed receipt, for those whose application it is; nothing before it is submitted. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<ReceiptFile> of(ApplicationId application) {
        return submissions.receipt(application).map(receipt -> {
            var funder = current.current().flatMap(tenants::find).orElseThrow();
            return unsigned(receipt, funder).signedWith(keys.signing());
        });
    }

    /**
     * Whether {@code json} is a receipt of the funder in {@code space}. To be asked from the standpoint of the duty of
     * publishing; it looks at our public keys and at nothing of any funder.
     */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public ReceiptCheck check(String json, String space) {
        if (json.length() > MOST_CHARACTERS) {
            return new ReceiptCheck.NotAReceipt();
        }
        return ReceiptFile.read(json).map(receipt -> check(receipt, space)).orElseGet(ReceiptCheck.NotAReceipt::new);
    }

    /** Every key that receipts were ever signed with, the newest first; to be asked like {@link #check}. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public List<ReceiptKey> keys() {
        return repository.all();
    }

    private ReceiptCheck check(ReceiptFile receipt, String space) {
        var named = repository.all().stream()
                .filter(key -> key.id().equals(receipt.text("key")))
                .findFirst();
        if (named.isEmpty()) {
            return new ReceiptCheck.KeyUnknown();
        }
        if (!named.get().fits(receipt)) {
            return new ReceiptCheck.Altered();
        }
        return receipt.text("space").equals(space)
                ? new ReceiptCheck.Genuine(receipt)
                : new ReceiptCheck.OfAnotherFunder();
    }

    private ReceiptFile unsigned(Receipt receipt, Tenant funder) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("format", ReceiptFile.FORMAT);
        texts.put("reference", receipt.reference());
        texts.put("title", receipt.title());
        texts.put("organisation", receipt.organisationName());
        texts.put("submittedAt", receipt.submittedAt().toString());
        texts.put("submittedBy", receipt.submittedBy());
        var certifiedBy = receipt.certifiedBy();
        if (certifiedBy != null) {
            texts.put("certifiedBy", certifiedBy);
        }
        texts.put("contentSha256", receipt.hash());
        texts.put("round", receipt.roundTitle());
        texts.put("fund", receipt.fundName());
        texts.put("funder", funder.name());
        texts.put("space", funder.space());
        texts.put("checkAt", addresses.checking());
        texts.put("key", keys.signing().published().id());
        return new ReceiptFile(texts);
    }
}
