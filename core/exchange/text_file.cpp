#include "core/exchange/text_file.h"

#include "core/exchange/form_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

constexpr qint64 largest = 16 * 1024 * 1024;

Error damaged(const QString& path)
{
    return {Error::Kind::Invalid, Tr::tr("%1 is damaged or no Word document. Save it again as .docx.").arg(path), {}};
}

Result<QString> readPlain(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, Tr::tr("%1 can't be read.").arg(path), file.errorString()};
    if (file.size() > largest)
        return Error{Error::Kind::Invalid, Tr::tr("%1 is too large.").arg(path), {}};
    return decodeText(file.readAll()).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
}

Result<QByteArray> documentPart(const QString& path)
{
    const auto discard = [](zip_t* zip) { zip_discard(zip); };
    const std::unique_ptr<zip_t, decltype(discard)> zip(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr), discard);
    zip_stat_t stat;
    if (!zip || zip_stat(zip.get(), "word/document.xml", 0, &stat) != 0)
        return damaged(path);
    if (stat.size > zip_uint64_t(largest))
        return Error{Error::Kind::Invalid, Tr::tr("%1 is too large.").arg(path), {}};
    const auto closeFile = [](zip_file_t* file) { zip_fclose(file); };
    const std::unique_ptr<zip_file_t, decltype(closeFile)> file(zip_fopen(zip.get(), "word/document.xml", 0),
                                                                closeFile);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    if (!file || zip_fread(file.get(), bytes.data(), stat.size) != zip_int64_t(stat.size))
        return damaged(path);
    return bytes;
}

/// Runs of text (w:t), tabs and breaks of the paragraphs (w:p). Deleted text (w:delText) and field codes aren't read.
Result<QString> readDocument(const QString& path)
{
    const auto part = documentPart(path);
    if (!part)
        return part.error();
    QXmlStreamReader xml(*part);
    QString text;
    int texts = 0; // That stand open; counted, since readElementText() goes one deeper on the stack for each.
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(path);
        const auto name = xml.name();
        if (token == QXmlStreamReader::Characters && texts > 0)
            text += xml.text();
        else if (token == QXmlStreamReader::StartElement && name == u"t")
            ++texts;
        else if (token == QXmlStreamReader::EndElement && name == u"t")
            --texts;
        else if (token == QXmlStreamReader::StartElement && (name == u"br" || name == u"cr"))
            text += u'\n';
        else if (token == QXmlStreamReader::StartElement && name == u"tabs")
            xml.skipCurrentElement(); // Where tabs stop, not tabs.
        else if (token == QXmlStreamReader::StartElement && name == u"tab")
            text += u'\t';
        else if (token == QXmlStreamReader::EndElement && name == u"p")
            text += u'\n';
    }
    if (xml.hasError())
        return damaged(path);
    return text.trimmed();
}

} // namespace

Result<QString> readText(const QString& path)
{
    if (path.endsWith(u".docx"_s, Qt::CaseInsensitive))
        return readDocument(path);
    if (path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        return readPlain(path);
    return Error{Error::Kind::Invalid, Tr::tr("%1 is neither .txt nor .docx. Save it as one of them.").arg(path), {}};
}

} // namespace tidui
