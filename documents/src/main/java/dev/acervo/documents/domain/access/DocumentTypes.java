package dev.acervo.documents.domain.access;

import static dev.acervo.documents.domain.access.DocumentType.Adder.DIRECT;
import static dev.acervo.documents.domain.access.DocumentType.Adder.HR;
import static dev.acervo.documents.domain.access.DocumentType.Adder.SELF;
import static dev.acervo.documents.domain.access.Level.EDIT;
import static dev.acervo.documents.domain.access.Level.MANAGE;
import static dev.acervo.documents.domain.access.Level.METADATA;
import static dev.acervo.documents.domain.access.Level.NONE;
import static dev.acervo.documents.domain.access.Level.VIEW;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The type table. */
public record DocumentTypes(List<DocumentType> all) {
    private static final DocumentTypes SHIPPED = new DocumentTypes(List.of(
            type("contract", "Contrato", "Contract", false, VIEW, VIEW, VIEW, Set.of(HR)),
            type("payslip", "Holerite", "Payslip", true, VIEW, NONE, NONE, Set.of(HR)),
            type(
                    "identity",
                    "Documento de identidade",
                    "Identity document",
                    true,
                    VIEW,
                    METADATA,
                    NONE,
                    Set.of(SELF, HR)),
            type(
                    "medical-certificate",
                    "Atestado médico",
                    "Medical certificate",
                    true,
                    VIEW,
                    METADATA,
                    NONE,
                    Set.of(SELF, HR)),
            type(
                    "exam",
                    "Exame ocupacional (ASO)",
                    "Occupational exam",
                    true,
                    VIEW,
                    METADATA,
                    METADATA,
                    Set.of(SELF, HR)),
            type("training", "Treinamento", "Training", false, VIEW, EDIT, VIEW, Set.of(SELF, DIRECT, HR)),
            type("evaluation", "Avaliação", "Evaluation", false, VIEW, EDIT, VIEW, Set.of(DIRECT, HR)),
            type("warning", "Advertência", "Warning", false, VIEW, EDIT, VIEW, Set.of(DIRECT, HR)),
            type("policy", "Política", "Policy", false, VIEW, VIEW, VIEW, Set.of(HR)),
            type("other", "Outro", "Other", false, EDIT, VIEW, VIEW, Set.of(SELF, DIRECT, HR))));

    public DocumentTypes {
        all = List.copyOf(all);
    }

    /** The ten types that every installation starts with. */
    public static DocumentTypes shipped() {
        return SHIPPED;
    }

    public Optional<DocumentType> find(String id) {
        for (var type : all) {
            if (type.id().equals(id)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static DocumentType type(
            String id,
            String pt,
            String en,
            boolean sensitive,
            Level self,
            Level directManager,
            Level line,
            Set<DocumentType.Adder> addedBy) {
        return new DocumentType(
                id,
                new DocumentType.Name(pt, en),
                sensitive,
                new DocumentType.Access(self, directManager, line, MANAGE),
                addedBy);
    }
}
