/** The schema, and a PostgreSQL server that needs no installation. Knows nothing of the product's features. */
@NullMarked
package org.scalingfund.database;

import org.jspecify.annotations.NullMarked;
