/* What the compiler wants to know of the machine while it reports how far it is. */
#include <jni.h>
#include <sys/resource.h>

JNIEXPORT jlong JNICALL Java_com_oracle_svm_hosted_ProgressReporterCHelper_getPeakRSS0(JNIEnv *java, jclass class) {
  struct rusage usage;
  (void)java;
  (void)class;
  return getrusage(RUSAGE_SELF, &usage) == 0 ? (jlong)usage.ru_maxrss * 1024 : -1;
}

JNIEXPORT jint JNICALL Java_com_oracle_svm_hosted_ProgressReporterCHelper_getTerminalWindowColumns0(JNIEnv *java,
                                                                                                   jclass class) {
  (void)java;
  (void)class;
  return 80;
}
