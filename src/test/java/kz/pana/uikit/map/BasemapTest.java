package kz.pana.uikit.map;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.pana.platform.StreetMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class BasemapTest {

    @TempDir
    Path folder;

    @Test
    void theFileIsServedInTheRangesAMapAsksFor() throws Exception {
        Path file = Files.writeString(folder.resolve("kz.pmtiles"), "PMTiles-and-what-follows");
        MockMvcBuilders.standaloneSetup(new Basemap(new StreetMap(file.toString())))
                .build()
                .perform(get("/map/basemap.pmtiles").header("Range", "bytes=0-6"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 0-6/24"))
                .andExpect(content().string("PMTiles"));
    }

    @Test
    void withoutASettingThereIsNone() throws Exception {
        MockMvcBuilders.standaloneSetup(new Basemap(new StreetMap("")))
                .build()
                .perform(get("/map/basemap.pmtiles"))
                .andExpect(status().isNotFound());
    }
}
