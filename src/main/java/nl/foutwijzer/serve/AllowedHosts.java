package nl.foutwijzer.serve;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@code Host} that a request may carry. A page elsewhere can point a domain of its
 * own at this machine (DNS rebinding), but it cannot make a browser call that domain {@code
 * localhost}.
 */
record AllowedHosts(String host, int port) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");
    private static final Pattern IP_ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+]");
    private static final int DEFAULT_PORT = 80;

    boolean allows(@Nullable String header) {
        if (header == null) {
            return false;
        }
        String value = header.strip().toLowerCase(Locale.ROOT);
        String suffix = ":" + port;
        if (value.endsWith(suffix)) {
            return isName(value.substring(0, value.length() - suffix.length()));
        }
        return port == DEFAULT_PORT && isName(value);
    }

    /** Where every address of this machine is listened on, any may be named: none is a domain. */
    private boolean isName(String name) {
        String own = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name)
                || name.equals(own)
                || name.equals("[" + own + "]")
                || (ANY_ADDRESS.contains(own) && IP_ADDRESS.matcher(name).matches());
    }
}
