package se.blankett.submission;

/**
 * How much a host takes in one post, whatever its forms allow. A container's own limits come first: let it take a little
 * more in all, and as much of one file, so that a person is told at the question, and not cut off.
 *
 * @param file most bytes of one file
 * @param total most bytes of all files of one post
 * @param count most files in one post
 */
public record UploadLimits(long file, long total, int count) {
    /** 50 MiB a file, 200 MiB and 100 files a post. */
    public static final UploadLimits DEFAULT = new UploadLimits(50L << 20, 200L << 20, 100);

    public UploadLimits {
        if (file < 1 || total < 1 || count < 1) {
            throw new IllegalArgumentException(
                    "limits: must be at least 1, were " + file + ", " + total + " and " + count);
        }
    }
}
