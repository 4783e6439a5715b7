/** How fast the parts are that an author waits for, and the courses they are measured with. */
package dev.kegang.benchmark;
