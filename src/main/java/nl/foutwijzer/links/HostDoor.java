package nl.foutwijzer.links;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets few ask a host at a time, and none while it wants to be left alone. For all threads. */
final class HostDoor {
    private final Semaphore places;
    private long opens = System.nanoTime();

    HostDoor(int places) {
        this.places = new Semaphore(places, true);
    }

    /** Waits for a place, which is to be left again, and until the host may be asked. */
    void enter() throws InterruptedException {
        places.acquire();
        try {
            for (long left = nanosLeft(); left > 0; left = nanosLeft()) {
                TimeUnit.NANOSECONDS.sleep(left);
            }
        } catch (InterruptedException e) {
            places.release();
            throw e;
        }
    }

    void leave() {
        places.release();
    }

    /** Lets nobody in for some time from now. */
    synchronized void close(Duration wait) {
        opens = System.nanoTime() + Math.max(nanosLeft(), wait.toNanos());
    }

    private synchronized long nanosLeft() {
        return opens - System.nanoTime();
    }
}
