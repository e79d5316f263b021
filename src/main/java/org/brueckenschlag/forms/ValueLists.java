package org.brueckenschlag.forms;

import java.util.List;
import java.util.Optional;
import org.brueckenschlag.forms.FormComponent.Option;

/** Lists of values that are kept outside of forms, in the words of one agency and one language. */
public interface ValueLists {

    /** What may be chosen today; empty where there is no such list. */
    Optional<List<Option>> offered(String list);

    /** What a value is called, also one that is offered no more. */
    Optional<String> label(String list, String value);
}
