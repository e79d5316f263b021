package org.brueckenschlag.catalogue;

/** What the forms and tables of a package call their answers, where nothing else of it has words. */
final class WordsOfAnswers extends CodesOnly {

    private final OfferedAnswers answers;

    WordsOfAnswers(OfferedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String value(String fieldKey, String value) {
        return answers.words(fieldKey, value);
    }

    @Override
    public String field(String fieldKey) {
        return answers.called(fieldKey);
    }
}
