package nl.foutwijzer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DenseTextTest {
    @Property
    void bringsAllBytesBackAndNoMore(@ForAll byte[] bytes) {
        String text = DenseText.of(bytes);
        assertThat(text).matches("[#-;=-~]*");
        assertThat(bytes(text)).isEqualTo(bytes);
    }

    @Test
    void takesThirteenBitsInTwoLetters() {
        assertThat(DenseText.of(new byte[13])).hasSize(16);
        assertThat(DenseText.of(new byte[1300])).hasSize(1600);
    }

    /** Reads the letters as one long number, which is not how the file reads them. */
    private static byte[] bytes(String text) {
        BigInteger number = BigInteger.ONE;
        for (int i = 0; i + 1 < text.length(); i += 2) {
            int pair = value(text.charAt(i)) * 91 + value(text.charAt(i + 1));
            number = number.shiftLeft(13).or(BigInteger.valueOf(pair));
        }
        if (text.length() % 2 == 1) {
            int last = value(text.charAt(text.length() - 1));
            number = number.shiftLeft(6).or(BigInteger.valueOf(last));
        }
        int bits = number.bitLength() - 1;
        byte[] bytes = number.shiftRight(bits % 8).toByteArray();
        return Arrays.copyOfRange(bytes, bytes.length - bits / 8, bytes.length);
    }

    private static int value(char letter) {
        return (letter == '~' ? '<' : letter) - '#';
    }
}
