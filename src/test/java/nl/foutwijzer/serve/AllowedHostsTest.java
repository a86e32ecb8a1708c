package nl.foutwijzer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
    private final AllowedHosts hosts = new AllowedHosts("kb.local", 8080);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8080",
                "LOCALHOST:8080",
                "127.0.0.1:8080",
                "[::1]:8080",
                "kb.local:8080",
                "KB.Local:8080"
            })
    void allowsThisMachineAndTheChosenHost(String header) {
        assertThat(hosts.allows(header)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "localhost",
                "localhost:80",
                "localhost:18080",
                "evil.example:8080",
                "localhost.evil.example:8080",
                "kb.local.:8080",
                "127.0.0.2:8080",
                "10.0.0.1:8080",
                ":8080",
                "localhost:8080:8080",
                "evil.example, localhost:8080"
            })
    void refusesAllElse(String header) {
        assertThat(hosts.allows(header)).isFalse();
    }

    @Test
    void needsNoPortWhereItIsTheUsualOne() {
        assertThat(new AllowedHosts("127.0.0.1", 80).allows("localhost")).isTrue();
        assertThat(new AllowedHosts("127.0.0.1", 80).allows("localhost:80")).isTrue();
    }

    @Test
    void allowsAddressesButNoNamesWhereEveryAddressIsListenedOn() {
        AllowedHosts everywhere = new AllowedHosts("0.0.0.0", 8080);

        assertThat(everywhere.allows("192.168.1.7:8080")).isTrue();
        assertThat(everywhere.allows("[fe80::1]:8080")).isTrue();
        assertThat(everywhere.allows("evil.example:8080")).isFalse();
    }

    @Test
    void writesAnAddressOfVersionSixInBrackets() {
        assertThat(new AllowedHosts("fe80::1", 8080).allows("[fe80::1]:8080")).isTrue();
        assertThat(new AllowedHosts("fe80::1", 8080).allows("[fe80::2]:8080")).isFalse();
    }
}
