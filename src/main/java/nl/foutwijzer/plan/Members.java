package nl.foutwijzer.plan;

import java.io.IOException;

/** Where a {@link Composition} has the outputs from that it is made of. */
public interface Members {
    /** From nowhere: each is made when it is asked for. */
    Members MADE_ANEW =
            new Members() {
                @Override
                public String fingerprint(Output member) {
                    return member.fingerprint();
                }

                @Override
                public byte[] bytes(Output member) throws IOException {
                    return member.bytes();
                }
            };

    String fingerprint(Output member);

    byte[] bytes(Output member) throws IOException;
}
