/* What sleep looks like to a program: the time of day and CLOCK_BOOTTIME go on, CLOCK_MONOTONIC does not.
   Preloaded, it adds the number of seconds in the file $NAP to the clocks that go on. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static long slept(void) {
    const char *path = getenv("NAP");
    FILE *file = path ? fopen(path, "r") : NULL;
    long seconds = 0;
    if (file) {
        if (fscanf(file, "%ld", &seconds) != 1) seconds = 0;
        fclose(file);
    }
    return seconds;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    int result = syscall(SYS_clock_gettime, clock, now);
    if (!result && (clock == CLOCK_REALTIME || clock == CLOCK_BOOTTIME)) now->tv_sec += slept();
    return result;
}
