package se.blankett.quickstart.spring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import se.blankett.submission.Upload;

/** The files of a post, as Spring hands them over. */
final class Uploads {
    private Uploads() {}

    /** @param files by the name of their control; none of a post that is not sent in parts */
    static List<Upload> of(MultiValueMap<String, MultipartFile> files) {
        return files.values().stream()
                .flatMap(Collection::stream)
                .map(file -> new Upload(file.getName(), nameOf(file), file::getInputStream))
                .toList();
    }

    private static String nameOf(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
