package dev.acervo.permissions.http;

/** What the API's description shows: every example runs as it is, see {@code OpenApiExamplesTest}. The id is the founder's. */
final class Examples {
    static final String FOUNDER = "018f0000-0000-7000-8000-000000000001";
    static final String DOCUMENT = "018f3c5a-1b2c-7d3e-8f40-5a6b7c8d9e0f";
    static final String ANY_VERSION = "*";

    static final String PERMISSION = """
            {"subject": {"type": "person", "id": "018f0000-0000-7000-8000-000000000001"}, \
            "target": {"type": "subtree", "id": "018f0000-0000-7000-8000-000000000001"}, "level": "EDIT", \
            "types": ["training"], "until": "2190-01-02T00:00:00Z", "reason": "Revisão dos treinamentos"}""";

    static final String PERMISSION_CHANGED = """
            {"level": "VIEW", "types": ["training", "evaluation"], "until": null, "reason": "Revisão dos treinamentos"}""";

    static final String GROUP = """
            {"name": "Comissão de Exemplos", "description": "Quem revisa os exemplos", \
            "people": ["018f0000-0000-7000-8000-000000000001"], "groups": []}""";

    static final String GROUP_CHANGED = """
            {"name": "Comissão de Exemplos", "description": "Quem está de licença no Recife", \
            "rule": {"locations": ["Recife"], "statuses": ["on_leave"]}}""";

    static final String DELEGATION = """
            {"delegate": "018f0000-0000-7000-8000-000000000001", "until": "2190-01-02T00:00:00Z", "reason": "Férias"}""";

    static final String DELEGATION_CHANGED = """
            {"until": "2190-03-01T00:00:00Z", "reason": "Férias prolongadas"}""";

    static final String CHECKS = """
            {"checks": [{"employee": "018f0000-0000-7000-8000-000000000001"}]}""";

    static final String PREVIEW = """
            {"move": {"employee": "018f0000-0000-7000-8000-000000000001", "manager": null}}""";

    static final String SHARE = """
            {"subject": {"type": "person", "id": "018f0000-0000-7000-8000-000000000001"}, \
            "document": "018f3c5a-1b2c-7d3e-8f40-5a6b7c8d9e0f", "owner": "018f0000-0000-7000-8000-000000000007", \
            "level": "VIEW", "until": "2190-01-02T00:00:00Z", "reason": "Para a renovação do contrato", \
            "sharedBy": "018f0000-0000-7000-8000-000000000009", "basis": {"kind": "ROLE"}}""";

    static final String SHARE_END = """
            {"endedBy": "018f0000-0000-7000-8000-000000000009"}""";

    private Examples() {}
}
