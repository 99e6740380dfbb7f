import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds each file against each profile, prints what it finds, and ends with 1 if it finds anything. */
final class Validate {
  /** How many faults of one file are looked for. */
  private static final int FAULTS = 1000;

  public static void main(String[] arguments) throws Exception {
    // What the parser says of every file is not asked for.
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    List<String> files = Arrays.asList(arguments).subList(1, arguments.length);
    boolean good = true;
    for (String profile : arguments[0].split(",")) {
      for (String file : files) {
        good &= keeps(file, PDFAFlavour.byFlavourId(profile));
      }
    }
    System.exit(good ? 0 : 1);
  }

  private static boolean keeps(String file, PDFAFlavour profile) throws Exception {
    try (InputStream bytes = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(bytes, profile)) {
      PDFAValidator validator =
          Foundries.defaultInstance().createValidator(profile, FAULTS, true, false, false);
      ValidationResult result = validator.validate(parser);
      System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + profile.getId() + " " + file);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          System.out.println("  " + assertion.getRuleId().getClause() + " " + assertion.getMessage());
        }
      }
      return result.isCompliant();
    }
  }
}
