/** The courses that Kegang and its peers are measured with. */
package dev.kegang.benchmark;
