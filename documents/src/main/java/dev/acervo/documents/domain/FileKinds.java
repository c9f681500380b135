package dev.acervo.documents.domain;

/** What a file is, told from its bytes, and whether such a thing may be kept. */
public interface FileKinds {
    /**
     * The media type of the file, from its content; whatever the sender declared does not count.
     *
     * @param name as shown to people; its extension must fit the content
     * @throws DocumentProblem.UnsupportedFile when it is of no allowed kind, or not what its name says
     */
    String kindOf(SpooledFile file, String name);
}
