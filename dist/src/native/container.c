/*
 * What a container lets the program have of the machine's memory and processors. Files and their meaning: the Linux
 * kernel's documentation of control groups, version 2 (cgroup-v2) and 1 (cgroup-v1/memory, scheduler/sched-bwc).
 */
#define _GNU_SOURCE
#include <limits.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { NOT_CONTAINERIZED = 0, CONTAINERIZED = 1 };

/* What a file begins with; 0 where it cannot be read or says "max", which means no limit. */
static unsigned long long first_number(const char *path, unsigned long long *second) {
  unsigned long long first = 0;
  FILE *file = fopen(path, "re");
  if (second != NULL) {
    *second = 0;
  }
  if (file != NULL) {
    if (fscanf(file, "%llu", &first) != 1) {
      first = 0;
    } else if (second != NULL && fscanf(file, "%llu", second) != 1) {
      *second = 0;
    }
    fclose(file);
  }
  return first;
}

static unsigned long long smaller(unsigned long long a, unsigned long long b) {
  return a == 0 || (b != 0 && b < a) ? b : a;
}

static unsigned long long processors_of(unsigned long long quota, unsigned long long period) {
  return quota == 0 || period == 0 || quota > LLONG_MAX ? 0 : (quota + period - 1) / period;
}

/* The group of this process and all above it hold it to their limits. */
static void walk(unsigned long long *memory, unsigned long long *processors) {
  char line[PATH_MAX];
  char path[PATH_MAX + 64];
  FILE *file = fopen("/proc/self/cgroup", "re");
  *memory = 0;
  *processors = 0;
  if (file == NULL) {
    return;
  }
  while (fgets(line, sizeof line, file) != NULL) {
    char *group = strchr(line, ':');
    group = group == NULL ? NULL : strchr(group + 1, ':');
    if (group == NULL || strncmp(line, "0::", 3) != 0) {
      continue;
    }
    group++;
    group[strcspn(group, "\n")] = '\0';
    for (;;) {
      unsigned long long period;
      unsigned long long quota;
      snprintf(path, sizeof path, "/sys/fs/cgroup%s/memory.max", group);
      *memory = smaller(*memory, first_number(path, NULL));
      snprintf(path, sizeof path, "/sys/fs/cgroup%s/cpu.max", group);
      quota = first_number(path, &period);
      *processors = smaller(*processors, processors_of(quota, period));
      if (strrchr(group, '/') == NULL) {
        break;
      }
      *strrchr(group, '/') = '\0';
    }
  }
  fclose(file);
  *memory = smaller(*memory, first_number("/sys/fs/cgroup/memory/memory.limit_in_bytes", NULL));
  *processors = smaller(*processors, processors_of(first_number("/sys/fs/cgroup/cpu/cpu.cfs_quota_us", NULL),
                                                   first_number("/sys/fs/cgroup/cpu/cpu.cfs_period_us", NULL)));
}

static unsigned long long machine_memory(void) {
  return (unsigned long long)sysconf(_SC_PHYS_PAGES) * (unsigned long long)sysconf(_SC_PAGE_SIZE);
}

int svm_container_initialize(int version) {
  unsigned long long memory;
  unsigned long long processors;
  (void)version;
  walk(&memory, &processors);
  return (memory != 0 && memory < machine_memory()) || processors != 0 ? CONTAINERIZED : NOT_CONTAINERIZED;
}

unsigned long svm_container_physical_memory(void) {
  unsigned long long memory;
  unsigned long long processors;
  walk(&memory, &processors);
  return smaller(machine_memory(), memory);
}

int svm_container_active_processor_count(void) {
  unsigned long long memory;
  unsigned long long processors;
  cpu_set_t set;
  int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : (int)sysconf(_SC_NPROCESSORS_ONLN);
  walk(&memory, &processors);
  return processors != 0 && processors < (unsigned long long)count ? (int)processors : count;
}
