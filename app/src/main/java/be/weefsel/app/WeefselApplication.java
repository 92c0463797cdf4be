package be.weefsel.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The part of Weefsel that serves pages. It expects a [javax.sql.DataSource] with all migrations
/// done.
@SpringBootApplication
public class WeefselApplication {}
