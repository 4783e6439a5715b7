/* What the processor can do. The program is compiled for every 64-bit processor of Intel's kind, so little depends on it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "amd64cpufeatures.h"

void determineCPUFeatures(CPUFeatures *features) {
  __builtin_cpu_init();
  features->fCX8 = 1;
  features->fFXSR = 1;
  features->fCMOV = __builtin_cpu_supports("cmov") != 0;
  features->fMMX = __builtin_cpu_supports("mmx") != 0;
  features->fSSE = __builtin_cpu_supports("sse") != 0;
  features->fSSE2 = __builtin_cpu_supports("sse2") != 0;
  features->fSSE3 = __builtin_cpu_supports("sse3") != 0;
  features->fSSSE3 = __builtin_cpu_supports("ssse3") != 0;
  features->fSSE4A = __builtin_cpu_supports("sse4a") != 0;
  features->fSSE4_1 = __builtin_cpu_supports("sse4.1") != 0;
  features->fSSE4_2 = __builtin_cpu_supports("sse4.2") != 0;
  features->fPOPCNT = __builtin_cpu_supports("popcnt") != 0;
  features->fAVX = __builtin_cpu_supports("avx") != 0;
  features->fAVX2 = __builtin_cpu_supports("avx2") != 0;
  features->fAES = __builtin_cpu_supports("aes") != 0;
  features->fCLMUL = __builtin_cpu_supports("pclmul") != 0;
  features->fBMI1 = __builtin_cpu_supports("bmi") != 0;
  features->fBMI2 = __builtin_cpu_supports("bmi2") != 0;
  features->fFMA = __builtin_cpu_supports("fma") != 0;
}

/* Each byte of the mask is 0 where the program needs what the byte of CPUFeatures stands for. */
int checkCPUFeatures(const unsigned char *mask) {
  CPUFeatures features;
  const unsigned char *has = (const unsigned char *)&features;
  memset(&features, 0, sizeof features);
  determineCPUFeatures(&features);
  for (size_t i = 0; i < sizeof features; i++) {
    if (!mask[i] && !has[i]) {
      return 1;
    }
  }
  return 0;
}

int checkCPUFeaturesOrExit(const unsigned char *mask, const char *message) {
  if (checkCPUFeatures(mask)) {
    fputs(message, stderr);
    exit(2);
  }
  return 0;
}
