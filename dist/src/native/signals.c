/* Counts the signals that Java code listens to. What runs in a signal handler may touch nothing of Java's. */
#include <errno.h>
#include <semaphore.h>
#include <signal.h>

static int opened;
static sem_t arrived;
static volatile int waiting[NSIG];

int cSunMiscSignal_open(void) {
  if (__sync_lock_test_and_set(&opened, 1)) {
    errno = EBUSY;
    return -1;
  }
  return sem_init(&arrived, 0, 0);
}

int cSunMiscSignal_close(void) {
  int result = sem_destroy(&arrived);
  __sync_lock_release(&opened);
  return result;
}

int cSunMiscSignal_awaitSemaphore(void) {
  int result = sem_wait(&arrived);
  return result != 0 && errno == EINTR ? 0 : result;
}

int cSunMiscSignal_signalSemaphore(void) { return sem_post(&arrived); }

int cSunMiscSignal_signalRangeCheck(int number) { return number > 0 && number < NSIG; }

/* The number of a signal that arrived and is counted off, or -1. */
int cSunMiscSignal_checkPendingSignal(void) {
  for (int number = 1; number < NSIG; number++) {
    int count = waiting[number];
    while (count > 0) {
      if (__sync_bool_compare_and_swap(&waiting[number], count, count - 1)) {
        return number;
      }
      count = waiting[number];
    }
  }
  return -1;
}

static void receive(int number) {
  int before = errno;
  if (cSunMiscSignal_signalRangeCheck(number)) {
    __sync_fetch_and_add(&waiting[number], 1);
    sem_post(&arrived);
  }
  errno = before;
}

void (*cSunMiscSignal_signalHandlerFunctionPointer(void))(int) { return receive; }
