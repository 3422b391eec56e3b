package org.edubalance.kit.bulk;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads stored pieces one after the other, holding one at a time. */
final class ChunkStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = new byte[0];
    private int at;
    private int next;
    private long read;

    ChunkStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    /** Bytes read so far. */
    long bytesRead() {
        return read;
    }

    @Override
    public int read() {
        if (!advance()) {
            return -1;
        }
        read++;
        return piece[at++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, target, offset, count);
        at += count;
        read += count;
        return count;
    }

    private boolean advance() {
        while (at >= piece.length) {
            Optional<byte[]> more = pieces.apply(next);
            if (more.isEmpty()) {
                return false;
            }
            next++;
            piece = more.get();
            at = 0;
        }
        return true;
    }
}
