package org.scalingfund.organisation;

/** The public registers in which organisations stand. Nothing depends on their answer; it saves typing. */
public interface PublicRegisters {
    RegisterAnswer company(CompanyNumber number);

    RegisterAnswer charity(CharityNumber number);
}
