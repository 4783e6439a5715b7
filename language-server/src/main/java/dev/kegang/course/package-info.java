/** What the lessons of one course have to do with each other. */
@NullMarked
package dev.kegang.course;

import org.jspecify.annotations.NullMarked;
