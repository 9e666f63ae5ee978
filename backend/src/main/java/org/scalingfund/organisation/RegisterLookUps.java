package org.scalingfund.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks organisations up in the public registers, for whoever registers one or says what it is. */
@Service
public class RegisterLookUps {
    private final PublicRegisters registers;

    RegisterLookUps(PublicRegisters registers) {
        this.registers = registers;
    }

    /** What the registers say to these numbers, as they were typed; nothing to what is no number. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<RegisterAnswer> lookUp(String companyNumber, String charityNumber) {
        return Stream.concat(
                        CompanyNumber.parse(companyNumber).map(registers::company).stream(),
                        CharityNumber.parse(charityNumber).map(registers::charity).stream())
                .toList();
    }
}
