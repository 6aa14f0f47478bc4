/// What a rule file may say, and what is said when it may not.
@NullMarked
package io.eventtimeline.extraction.time.rules;

import org.jspecify.annotations.NullMarked;
