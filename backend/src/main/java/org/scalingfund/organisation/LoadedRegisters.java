package org.scalingfund.organisation;

import org.springframework.stereotype.Component;

/** Answers from the extracts that the operator of the installation has loaded. */
@Component
class LoadedRegisters implements PublicRegisters {
    private final RegisterRepository repository;

    LoadedRegisters(RegisterRepository repository) {
        this.repository = repository;
    }

    @Override
    public RegisterAnswer company(CompanyNumber number) {
        return answer(Register.COMPANIES, number.value());
    }

    @Override
    public RegisterAnswer charity(CharityNumber number) {
        return answer(Register.CHARITIES, number.value());
    }

    private RegisterAnswer answer(Register register, String number) {
        return repository
                .find(register, number)
                .<RegisterAnswer>map(found -> found)
                .or(() -> repository.latest(register).map(at -> new RegisterAnswer.NotFound(register, at)))
                .orElseGet(() -> new RegisterAnswer.NoExtract(register));
    }
}
