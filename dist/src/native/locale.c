/* The language and time zone that the machine is set to. */
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "svm_locale.h"

static svm_locale_props_t properties;

/* Of zh_CN.UTF-8 the language is zh and the country CN. */
static int read_names(int category, char **language, char **country) {
  const char *name = setlocale(category, NULL);
  char *copy;
  char *under;
  if (name == NULL || *name == '\0' || strcmp(name, "POSIX") == 0 || (name[0] == 'C' && strchr("._", name[1]) != NULL)) {
    name = "en";
  }
  copy = strdup(name);
  if (copy == NULL) {
    return SVM_LOCALE_INITIALIZATION_OUT_OF_MEMORY;
  }
  copy[strcspn(copy, ".@")] = '\0';
  under = strchr(copy, '_');
  *country = NULL;
  if (under != NULL) {
    *under = '\0';
    *country = under[1] == '\0' ? NULL : under + 1;
  }
  *language = copy;
  return SVM_LOCALE_INITIALIZATION_SUCCEEDED;
}

int svm_initialize_locale(void) {
  int result;
  setlocale(LC_ALL, "");
  result = read_names(LC_CTYPE, &properties.format_language, &properties.format_country);
  return result == SVM_LOCALE_INITIALIZATION_SUCCEEDED
             ? read_names(LC_MESSAGES, &properties.display_language, &properties.display_country)
             : result;
}

svm_locale_props_t *svm_get_locale(void) { return &properties; }

char *SVM_FindJavaTZmd(const char *mappings, int length) {
  static const char folder[] = "zoneinfo/";
  const char *named = getenv("TZ");
  char path[PATH_MAX];
  ssize_t size;
  char *zone;
  (void)mappings;
  (void)length;
  if (named != NULL && *named != '\0') {
    return strdup(*named == ':' ? named + 1 : named);
  }
  size = readlink("/etc/localtime", path, sizeof path - 1);
  if (size > 0) {
    path[size] = '\0';
    zone = strstr(path, folder);
    if (zone != NULL) {
      return strdup(zone + sizeof folder - 1);
    }
  }
  return strdup("UTC");
}
