package dev.acervo.employees.http;

/** What the API's description shows: every example runs as it is, see {@code e2e/checks/openapi-examples.mjs}. */
final class Examples {
    static final String HIRE = """
            {"name": "Exemplo da Silva", "email": "exemplo.silva@example.com", "registration": "EX-0001", \
            "title": "Analista", "location": "Recife", "hireDate": "2026-01-05"}""";

    static final String EMPLOYEE = """
            {"name": "Exemplo da Silva", "socialName": "Exemplar", "email": "exemplo.silva@example.com", \
            "registration": "EX-0001", "title": "Analista Sênior", "location": "Recife", "hireDate": "2026-01-05"}""";

    static final String ACTION = """
            {"kind": "leave", "effectiveOn": "2190-01-02", "until": "2190-03-01"}""";

    static final String MOVES = """
            {"moves": [{"employeeId": "018f0000-0000-7000-8000-000000000001", "location": "Recife"}]}""";

    static final String DEPARTMENT = """
            {"code": "EX", "name": "Departamento de Exemplos"}""";

    static final String DEPARTMENT_CHANGED = """
            {"code": "EX", "name": "Exemplos e Amostras", "parentId": null, "headId": null}""";

    static final String FIELD = """
            {"key": "shirtSize", "label": "Tamanho da camisa", "type": "choice", "choices": ["P", "M", "G"], \
            "private": false}""";

    static final String FIELD_CHANGED = """
            {"label": "Camisa", "choices": ["P", "M", "G", "GG"], "private": false}""";

    private Examples() {}
}
