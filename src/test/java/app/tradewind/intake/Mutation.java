package app.tradewind.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Damages files, the same way for the same random numbers.
final class Mutation {

    private static final String[] INSERTS = {
        "<",
        ">",
        "&",
        "\0",
        "\"",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "-1",
        "4294967295",
        "99999999999999999999",
        "\r\n",
        "ÿþ",
        "<c r=\"ZZZZ9\">"
    };

    private Mutation() {}

    static byte[] of(byte[] whole, Random random) {
        byte[] bytes = whole;
        if (whole.length > 4 && whole[0] == 'P' && whole[1] == 'K' && random.nextInt(3) > 0) {
            bytes = ofParts(whole, random);
        }
        return bytes == whole ? ofBytes(whole, random) : bytes;
    }

    private static byte[] ofBytes(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] whole, Random random) {
        if (whole.length == 0) {
            return whole;
        }
        int at = random.nextInt(whole.length);
        int length = Math.min(whole.length - at, 1 + random.nextInt(1 + Math.min(4096, whole.length / 4)));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(whole, random);
            case 1 -> Arrays.copyOf(whole, at);
            case 2 -> joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, at + length, whole.length));
            case 3 -> joined(Arrays.copyOf(whole, at + length), Arrays.copyOfRange(whole, at, whole.length));
            case 4 -> {
                byte[] insert =
                        INSERTS[random.nextInt(INSERTS.length)].getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
                yield joined(joined(Arrays.copyOf(whole, at), insert), Arrays.copyOfRange(whole, at, whole.length));
            }
            default -> {
                byte[] noise = whole.clone();
                byte[] random4 = new byte[Math.min(length, 64)];
                random.nextBytes(random4);
                System.arraycopy(random4, 0, noise, at, random4.length);
                yield noise;
            }
        };
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(16); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /// One part damaged, left out, emptied or put in another's place; the archive itself stays whole. What cannot
    /// be unpacked is returned as it is.
    private static byte[] ofParts(byte[] whole, Random random) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readNBytes(4 << 20));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return whole;
        }
        if (parts.isEmpty()) {
            return whole;
        }
        List<String> names = List.copyOf(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] part = parts.getOrDefault(name, new byte[0]);
        switch (random.nextInt(8)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, new byte[0]);
            case 2 -> parts.put(names.get(random.nextInt(names.size())), part);
            default -> parts.put(name, ofBytes(part, random));
        }
        return zipped(parts, whole);
    }

    private static byte[] zipped(Map<String, byte[]> parts, byte[] otherwise) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException | IllegalArgumentException impossible) {
            return otherwise;
        }
        return bytes.toByteArray();
    }
}
