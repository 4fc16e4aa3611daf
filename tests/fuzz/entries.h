#pragma once

#include <QByteArray>

namespace tidui::fuzz {

/// A reader that is fed with anything: what it must not do is crash, hang, or lose what it read. A broken promise
/// aborts, which a fuzzer and a test both see.
struct Entry {
    const char* name = "";
    void (*run)(const QByteArray& bytes) = nullptr;
};

void feedLrmx(const QByteArray& bytes);
void feedLrm(const QByteArray& bytes);
void feedJson(const QByteArray& bytes);
void feedResume(const QByteArray& bytes);
void feedPartyField(const QByteArray& bytes);
void feedHonours(const QByteArray& bytes);
void feedZip(const QByteArray& bytes);          ///< An archive of form files.
void feedDocx(const QByteArray& bytes);         ///< A Word document.
void feedXlsx(const QByteArray& bytes);         ///< An Excel workbook, and its parts.
void feedRules(const QByteArray& bytes);        ///< A file of resources/regulations.
void feedProvision(const QByteArray& bytes);    ///< An office's own provision, laid over the rules.
void feedDate(const QByteArray& bytes);         ///< A partial date.
void feedIdentity(const QByteArray& bytes);     ///< A citizen identity number.
void feedCodeTable(const QByteArray& bytes);    ///< A file of resources/codes.
void feedAuditParts(const QByteArray& bytes);   ///< What an audit entry keeps of a person's file, laid over another.
void feedAnchor(const QByteArray& bytes);       ///< An anchor code as typed from paper.
void feedSealHeader(const QByteArray& bytes);   ///< The header of a protected office file.
void feedSealedOffice(const QByteArray& bytes); ///< Damage done to the pages and the log of a protected office file.

void feedPackageHeader(const QByteArray& bytes); ///< What stands unsealed in a data package.
void feedPackage(const QByteArray& bytes); ///< A data package: anything, a damaged one, and one that says anything.

/// The one list of readers. Each has its saved inputs in corpus/<name>.
inline constexpr Entry entries[]{{"lrmx", feedLrmx},
                                 {"lrm", feedLrm},
                                 {"json", feedJson},
                                 {"resume", feedResume},
                                 {"party", feedPartyField},
                                 {"honours", feedHonours},
                                 {"zip", feedZip},
                                 {"docx", feedDocx},
                                 {"xlsx", feedXlsx},
                                 {"rules", feedRules},
                                 {"provision", feedProvision},
                                 {"date", feedDate},
                                 {"identity", feedIdentity},
                                 {"code-table", feedCodeTable},
                                 {"audit-parts", feedAuditParts},
                                 {"anchor", feedAnchor},
                                 {"seal-header", feedSealHeader},
                                 {"sealed-office", feedSealedOffice},
                                 {"package-header", feedPackageHeader},
                                 {"package", feedPackage}};

} // namespace tidui::fuzz
