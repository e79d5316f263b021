package org.brueckenschlag.ui.components;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** A question before something that cannot be taken back. Its buttons say what happens, never "OK". */
public final class Confirmation {

    private Confirmation() {}

    /**
     * @param question "Rückzug melden?"
     * @param effect what happens then
     * @param yes "Rückzug melden"
     * @param no "Nicht melden"
     */
    public static ConfirmDialog ask(String question, String effect, String yes, String no, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(effect);
        dialog.setCancelable(true);
        dialog.setCancelText(no);
        dialog.setConfirmText(yes);
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
        return dialog;
    }
}
