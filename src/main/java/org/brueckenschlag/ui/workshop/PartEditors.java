package org.brueckenschlag.ui.workshop;

/** Where forms and tables of a draft are changed, and how a step comes by one that there was not before. */
interface PartEditors {

    void toForm(String form);

    /** @param table name of its file, without the ending */
    void toTable(String table);

    void beginForm(ChosenElement task);

    void beginTable(ChosenElement step);
}
