package be.weefsel.app.fabric.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.fabric.web.UploadedForm.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;

class UploadedFormTest {
    private static final long MOST = 1_000_000;

    @TempDir private Path folder;

    private static MockHttpServletRequest form(String body) {
        var request = new MockHttpServletRequest("POST", "/nl/fabric/registers/upload");
        request.setContentType("multipart/form-data; boundary=grens");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    /// @param name of the file, as a browser sends it
    static String body(String name, String content) {
        return """
        --grens\r
        Content-Disposition: form-data; name="kind"\r
        \r
        kbo\r
        --grens\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: application/zip\r
        \r
        %s\r
        --grens--\r
        """
                .formatted(name, content);
    }

    private List<String> filesInFolder() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void keepsAFileUnderItsNameWithItsFields() throws IOException {
        var reading = UploadedForm.read(form(body("Full.zip", "inhoud")), folder, MOST);

        var form = ((Reading.Read) reading).form();
        assertThat(form.field("kind")).isEqualTo("kbo");
        assertThat(Files.readString(form.file("file").orElseThrow())).isEqualTo("inhoud");
        assertThat(filesInFolder()).containsExactly("Full.zip");
    }

    @Test
    void keepsNoPathsThatSomebodySends() throws IOException {
        UploadedForm.read(form(body("../../etc/.pass wd", "inhoud")), folder, MOST);

        assertThat(filesInFolder()).containsExactly("pass_wd");
    }

    @Test
    void keepsNothingOfAFormThatIsTooLarge() throws IOException {
        var reading = UploadedForm.read(form(body("Full.zip", "x".repeat(2_000))), folder, 1_000);

        assertThat(reading).isInstanceOf(Reading.TooLarge.class);
        assertThat(filesInFolder()).isEmpty();
    }

    @Test
    void keepsNothingOfAFormThatBreaksOff() throws IOException {
        var whole = body("Full.zip", "x".repeat(2_000));
        var reading =
                UploadedForm.read(form(whole.substring(0, whole.length() - 100)), folder, MOST);

        assertThat(reading).isInstanceOf(Reading.Broken.class);
        assertThat(filesInFolder()).isEmpty();
    }

    @Test
    void aFormWithoutFilesIsBroken() throws IOException {
        var request = new MockHttpServletRequest("POST", "/nl/fabric/registers/upload");

        assertThat(UploadedForm.read(request, folder, MOST)).isInstanceOf(Reading.Broken.class);
    }
}
