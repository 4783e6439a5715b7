/* Calls of the system that compiled Java code cannot make by itself, most since they take any number of arguments. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * A standard stream that is closed must not become the first file that is opened. What takes its place fails where it is
 * used, as the closed one would.
 */
__attribute__((constructor)) static void keep_standard_streams(void) {
  for (int stream = 0; stream <= 2; stream++) {
    if (fcntl(stream, F_GETFD) == -1 && errno == EBADF) {
      (void)!open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
    }
  }
}

void initialize(void) {}

int getThreadId(void) { return (int)syscall(SYS_gettid); }

int fprintfSD(FILE *file, const char *format, const char *text, int number) {
  return fprintf(file, format, text, number);
}

int openSII(const char *path, int flags, int mode) { return open(path, flags, mode); }

void *mremapP(void *old, size_t old_size, size_t new_size, int flags, void *place) {
  return mremap(old, old_size, new_size, flags, place);
}
