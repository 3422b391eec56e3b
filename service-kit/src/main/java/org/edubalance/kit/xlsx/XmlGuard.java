package org.edubalance.kit.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets through only XML that can be read in little memory: no document type, comment or CDATA
 * section, no single piece of markup or text over 1 MiB, no more bytes than the part may have.
 * Spreadsheet programs write nothing else; so neither entities nor a file that swells when it is
 * unpacked get any further.
 */
final class XmlGuard extends FilterInputStream {

    private static final int LONGEST_PIECE = 1 << 20;

    private final long most;
    private long read;
    private long pieceFrom;
    private boolean afterBracket;

    XmlGuard(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** Bytes that went through. */
    long taken() {
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        for (int i = 0; i < count; i++) {
            check(target[offset + i]);
        }
        if (read > most) {
            throw new NotXlsxException("工作簿解压后过大", "The workbook is too large once it is unpacked");
        }
        return count;
    }

    private void check(byte b) throws NotXlsxException {
        long at = read++;
        if (b == '<') {
            pieceFrom = at;
            afterBracket = true;
            return;
        }
        boolean instruction = afterBracket && b == '?' && pieceFrom > 3;
        if (b == 0 || (afterBracket && b == '!') || instruction || at - pieceFrom > LONGEST_PIECE) {
            throw new NotXlsxException(
                    "工作簿含有不允许的 XML 内容", "The workbook holds XML that is not allowed");
        }
        afterBracket = false;
    }

    @Override
    public long skip(long count) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
