/** Migrations that SQL alone cannot say; the others lie beside them as scripts. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
