package nl.foutwijzer.model;

/** Compares text by code unit, but runs of digits by the number that they write. */
final class NaturalOrder {
    private NaturalOrder() {}

    static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = runEnd(a, i);
            int endB = runEnd(b, j);
            boolean numbers = endA > i && endB > j;
            int order =
                    numbers
                            ? compareNumbers(a.substring(i, endA), b.substring(j, endB))
                            : Character.compare(a.charAt(i), b.charAt(j));
            if (order != 0) {
                return order;
            }
            i = numbers ? endA : i + 1;
            j = numbers ? endB : j + 1;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && CodeCharacters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Equal numbers with other leading zeros differ still: a code is text. */
    private static int compareNumbers(String a, String b) {
        String x = withoutZeros(a);
        String y = withoutZeros(b);
        int order = Integer.compare(x.length(), y.length());
        if (order == 0) {
            order = x.compareTo(y);
        }
        return order != 0 ? order : Integer.compare(a.length(), b.length());
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
