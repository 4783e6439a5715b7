/*
 * Stands in for Java's own libjvm.so, which the parts of Java's library that are written in C ask for what they need.
 * dist/native adds an end for every other name they know: none of them is reached by a program that is compiled.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <jni.h>
#include <limits.h>
#include <pthread.h>
#include <sched.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int JVM_ActiveProcessorCount(void) {
  cpu_set_t set;
  return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : (int)sysconf(_SC_NPROCESSORS_ONLN);
}

void JVM_Halt(jint code) { _exit(code); }

jboolean JVM_IsStaticallyLinked(void) { return JNI_FALSE; }

void *JVM_FindLibraryEntry(void *library, const char *name) { return dlsym(library, name); }

int JVM_GetLastErrorString(char *text, int size) {
  int number = errno;
  if (number == 0 || size <= 0) {
    return 0;
  }
  snprintf(text, (size_t)size, "%s", strerror(number));
  return (int)strlen(text);
}

void *JVM_RawMonitorCreate(void) {
  pthread_mutex_t *monitor = malloc(sizeof *monitor);
  if (monitor != NULL) {
    pthread_mutex_init(monitor, NULL);
  }
  return monitor;
}

void JVM_RawMonitorDestroy(void *monitor) {
  pthread_mutex_destroy(monitor);
  free(monitor);
}

jint JVM_RawMonitorEnter(void *monitor) { return pthread_mutex_lock(monitor); }

void JVM_RawMonitorExit(void *monitor) { pthread_mutex_unlock(monitor); }

int jio_vsnprintf(char *text, size_t size, const char *format, va_list arguments) {
  int length;
  if (size == 0 || size > INT_MAX) {
    return -1;
  }
  length = vsnprintf(text, size, format, arguments);
  return length < 0 || (size_t)length >= size ? -1 : length;
}

int jio_vfprintf(FILE *file, const char *format, va_list arguments) { return vfprintf(file, format, arguments); }

/* The compiler takes Java's libraries for static ones, whose entries bear their names. */
static jint enter(JavaVM *java, const char *library) {
  void *handle = dlopen(library, RTLD_LAZY | RTLD_NOLOAD);
  jint (*load)(JavaVM *, void *) = handle == NULL ? NULL : (jint(*)(JavaVM *, void *))dlsym(handle, "JNI_OnLoad");
  if (load != NULL && load(java, NULL) == JNI_ERR) {
    return JNI_ERR;
  }
  return JNI_VERSION_1_8;
}

jint JNI_OnLoad_java(JavaVM *java, void *reserved) {
  (void)reserved;
  return enter(java, "libjava.so");
}

jint JNI_OnLoad_net(JavaVM *java, void *reserved) {
  (void)reserved;
  return enter(java, "libnet.so");
}

jint JNI_OnLoad_nio(JavaVM *java, void *reserved) {
  (void)reserved;
  return enter(java, "libnio.so");
}

jint JNI_OnLoad_zip(JavaVM *java, void *reserved) {
  (void)reserved;
  return enter(java, "libzip.so");
}

static void end(const char *name) {
  fprintf(stderr, "kegang: %s\n", name);
  abort();
}
