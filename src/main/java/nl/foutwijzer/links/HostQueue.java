package nl.foutwijzer.links;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** The addresses of one host that are still to be asked, by as many threads as it may have. */
final class HostQueue {
    private record Question(String address, URI uri) {}

    private final BlockingQueue<Question> questions = new LinkedBlockingQueue<>();
    private volatile @Nullable Answer forAll;

    void add(String address, URI uri) {
        questions.add(new Question(address, uri));
    }

    /** Asks until none is left; a host that is away, or wants peace, is not asked again. */
    void drain(Asker asker, Map<String, Answer> answers) {
        try {
            for (Question q = questions.poll(); q != null; q = questions.poll()) {
                Answer known = forAll;
                Answer answer = known == null ? asker.ask(q.uri()) : known;
                if (answer instanceof Answer.Silent || answer instanceof Answer.Busy) {
                    forAll = answer;
                }
                answers.put(q.address(), answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
