package app.tradewind.compliance;

/// A thing that a finding says is missing; named in the messages under `rules.word.`.
public enum Word {
    PAGE,
    DATE,
    COPY,
    PERSON,
    WAY,
    WORDING,
    SCOPE,
    PROOF,
    PURCHASE,
    SIMILAR_GOODS,
    REFUSAL_OFFERED,
    LEGAL_EXCEPTION,
    NAME,
    COMPANY,
    POSTAL_ADDRESS,
    STREET_ADDRESS,
    PHONE,
    EMAIL,
    CONTACT,
    OPT_OUT,
    REGISTRATION
}
